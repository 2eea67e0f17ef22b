import { cp, mkdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { copyBuildContext } from './build-context.ts'
import { type Instruction, wordsOf } from './dockerfile.ts'
import { runStep } from './image-step.ts'

/** What the steps of a Dockerfile have made: one stage, whose root is a folder. */
export interface Image {
  root: string
  folder: string
  env: Record<string, string>
  user: { uid?: number; gid?: number }
  command: string[]
  healthcheck: string[]
}

export interface BuildOptions {
  checkout: string
  /** Where the stages are made. */
  into: string
  /** Ends the step that is running. */
  signal: AbortSignal
  /** The folder of the `node` that the base image would bring. */
  nodeFolder: string
}

/**
 * Follows a Dockerfile without Docker: each stage is a folder, and paths of the image are paths below it.
 *
 * @throws for an instruction that it does not know, so that no step goes unproved
 */
export async function buildImage(
  instructions: readonly Instruction[],
  options: BuildOptions,
): Promise<Image> {
  const stages = new Map<string, Image>()
  let image: Image | undefined
  for (const { name, text } of instructions) {
    if (name === 'FROM') {
      const [, stage = `stage-${stages.size}`] = text.split(' AS ')
      image = await newStage(join(options.into, stage))
      stages.set(stage, image)
    } else if (image) await follow(image, name, text, stages, options)
  }
  if (!image) throw new Error('The Dockerfile has no FROM')
  return image
}

async function newStage(root: string): Promise<Image> {
  await mkdir(root, { recursive: true })
  return { root, folder: root, env: {}, user: {}, command: [], healthcheck: [] }
}

/** A path of the image as a path of this machine. */
const inside = ({ root, folder }: Image, path: string) =>
  isAbsolute(path) ? join(root, path) : join(folder, path)

/** The same for every absolute path in a text. */
const withPathsInside = ({ root }: Image, text: string) =>
  text.replaceAll(/(?<![\w./@-])\/(?=[a-z])/g, `${root}/`)

async function follow(
  image: Image,
  name: string,
  text: string,
  stages: Map<string, Image>,
  options: BuildOptions,
): Promise<void> {
  switch (name) {
    case 'WORKDIR':
      image.folder = join(image.root, text)
      await mkdir(image.folder, { recursive: true })
      return
    case 'ENV': {
      const [key = '', value = ''] = text.split('=')
      image.env[key] = withPathsInside(image, value)
      return
    }
    case 'COPY': {
      const [, stage = '', from = '', to = ''] = /^--from=(\S+) (\S+) (\S+)$/.exec(text) ?? []
      const source = stages.get(stage)
      if (text === '. .') return copyBuildContext(options.checkout, image.folder)
      if (!source) throw new Error(`COPY ${text}: expected ". ." or "--from=STAGE FROM TO"`)
      return cp(inside(source, from), inside(image, to), { recursive: true, verbatimSymlinks: true })
    }
    case 'RUN':
      return runStep(image, withPathsInside(image, text), options)
    case 'USER': {
      const [uid, gid] = text.split(':').map(Number)
      image.user = { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) }
      return
    }
    case 'CMD':
      image.command = wordsOf(text)
      return
    case 'HEALTHCHECK':
      image.healthcheck = wordsOf(text)
      return
    case 'EXPOSE':
    case 'VOLUME':
      return
    default:
      throw new Error(`The Dockerfile has an instruction that is not followed here: ${name}`)
  }
}
