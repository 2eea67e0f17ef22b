import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
import { directoratesOf } from '../directorate/directorate.loader.ts'

builder.prismaNode('Organisation', {
  id: { field: 'id' },
  nullable: true,
  fields: t => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    area: t.relation('area'),
    directorates: t.relation('directorates', {
      description: 'The parts of the organisation, in the order of the data set.',
      query: { orderBy: { position: 'asc' } },
    }),
    directorate: t.field({
      type: 'Directorate',
      nullable: true,
      description: 'One directorate by its slug; null when the organisation has none of that name.',
      args: {
        slug: t.arg.string({ required: true, description: 'The slug of the directorate, such as "people".' }),
      },
      resolve: ({ id }, { slug }, context, info) => {
        const found = directoratesOf(context, info, id, { slug }).then(([directorate]) => directorate)
        return foundByCode(context, found, 'directorate', slug, { id })
      },
    }),
    reports: t.relation('reports', {
      description: 'The reports that figures come from, newest first.',
      query: { orderBy: [{ meetingDate: 'desc' }, { slug: 'asc' }] },
    }),
    finance: t.relation('financeTables', {
      description: 'The money tables of the reports, newest report first.',
      query: { orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }] },
    }),
  }),
})
