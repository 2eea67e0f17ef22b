import { useState } from 'react'
import { useMasthead } from '../../lib/masthead.tsx'

interface PaperButtonProps {
  /** The name of the file, without its ending. */
  name: string
  title: string
}

type Progress = 'ready' | 'writing' | 'saved' | 'failed'

const words: Record<Progress, string> = {
  ready: '',
  writing: 'Writing the PDF…',
  saved: 'The PDF has been saved.',
  failed: 'The PDF could not be written. Print the page instead, and choose “Save as PDF”.',
}

/** Saves the article that it stands in as a PDF: A4, tagged, with one click. */
export function PaperButton({ name, title }: PaperButtonProps) {
  const { organisation } = useMasthead()
  const [progress, setProgress] = useState<Progress>('ready')

  const write = async (page: Element) => {
    setProgress('writing')
    try {
      // NOTE: the writer of PDFs is larger than all the pages together; it is only fetched for those who want one.
      const { savePaper } = await import('./pdf/savePaper.ts')
      await savePaper(page, name, title, organisation?.name ?? '')
      setProgress('saved')
    } catch (error) {
      console.error(error)
      setProgress('failed')
    }
  }
  return (
    <>
      <button
        type="button"
        className="govuk-button"
        disabled={progress === 'writing'}
        onClick={({ currentTarget }) => {
          const page = currentTarget.closest('article')
          if (page) write(page)
        }}
      >
        Save as PDF (A4)
      </button>
      <span role="status">{words[progress]}</span>
    </>
  )
}
