import type { CoreClient } from '../src/core/client.ts'
import type { CallOptions } from '../src/core/options.ts'
import {
  ComparisonsDocument,
  type ComparisonsQuery,
  type ComparisonsQueryVariables,
  DirectorateTreeDocument,
  type DirectorateTreeQuery,
  type DirectorateTreeQueryVariables,
  FinanceDocument,
  type FinanceQuery,
  type FinanceQueryVariables,
  IndicatorDocument,
  type IndicatorQuery,
  type IndicatorQueryVariables,
  ObservationsDocument,
  type ObservationsQuery,
  type ObservationsQueryVariables,
  OrganisationOverviewDocument,
  type OrganisationOverviewQuery,
  type OrganisationOverviewQueryVariables,
  ReportDocument,
  type ReportQuery,
  type ReportQueryVariables,
  SearchDocument,
  type SearchQuery,
  type SearchQueryVariables,
  ServiceDocument,
  type ServiceQuery,
  type ServiceQueryVariables,
} from './operations.ts'

/** The ready operations: one method for each question that nearly everybody asks. */
export interface Methods {
  /** One indicator beside other areas: the figures that can be compared, and the comparisons made in words. */
  comparisons(variables: ComparisonsQueryVariables, options?: CallOptions): Promise<ComparisonsQuery>
  /** One directorate, its services, their indicators, and the last periods of each with comparators. */
  directorateTree(variables: DirectorateTreeQueryVariables, options?: CallOptions): Promise<DirectorateTreeQuery>
  /** The council's money tables as printed, rows by columns, with the checks made on their totals. */
  finance(variables?: FinanceQueryVariables, options?: CallOptions): Promise<FinanceQuery>
  /** One indicator with its headline figures, every series, its targets, and where each figure was published. */
  indicator(variables: IndicatorQueryVariables, options?: CallOptions): Promise<IndicatorQuery>
  /** The whole data set as one tidy table: one row per published figure, page by page. */
  observations(variables?: ObservationsQueryVariables, options?: CallOptions): Promise<ObservationsQuery>
  /** The whole council at a glance: directorates, services and the latest figure of every indicator. */
  organisationOverview(variables?: OrganisationOverviewQueryVariables, options?: CallOptions): Promise<OrganisationOverviewQuery>
  /** One report: its sections, what it asks for, its risks, the checks made on its arithmetic, and the charts whose numbers its text does not give. */
  report(variables: ReportQueryVariables, options?: CallOptions): Promise<ReportQuery>
  /** Directorates, services, indicators, money tables, reports, commentary, actions and risks that speak of the text. */
  search(variables: SearchQueryVariables, options?: CallOptions): Promise<SearchQuery>
  /** One service: its indicators with their latest figure, what the report says about them, and its actions. */
  service(variables: ServiceQueryVariables, options?: CallOptions): Promise<ServiceQuery>
}

/** Puts the ready operations over a client. */
export const methodsOf = ({ request }: Pick<CoreClient, 'request'>): Methods => ({
  comparisons: (...rest) => request(ComparisonsDocument, ...rest),
  directorateTree: (...rest) => request(DirectorateTreeDocument, ...rest),
  finance: (...rest) => request(FinanceDocument, ...rest),
  indicator: (...rest) => request(IndicatorDocument, ...rest),
  observations: (...rest) => request(ObservationsDocument, ...rest),
  organisationOverview: (...rest) => request(OrganisationOverviewDocument, ...rest),
  report: (...rest) => request(ReportDocument, ...rest),
  search: (...rest) => request(SearchDocument, ...rest),
  service: (...rest) => request(ServiceDocument, ...rest),
})
