import type { WebServiceNameFragment } from '@scrutiny/sdk/web'

const names: Record<WebServiceNameFragment['family'], string> = {
  ADULT_SOCIAL_CARE: 'Adult social care',
  CHILDRENS_SOCIAL_CARE: "Children's social care and early help",
  EDUCATION: 'Education',
}

/** Services gathered by the part of the directorate's work that they belong to, in the order they are given. */
export function byFamily<Service extends WebServiceNameFragment>(services: ReadonlyArray<Service>) {
  return [...Map.groupBy(services, ({ family }) => family)].map(([family, members]) => ({
    name: names[family],
    members,
  }))
}
