import { type ComponentType, Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { Waiting } from '../design/Waiting.tsx'
import { fetched } from '../lib/fetched.ts'
import { Boundary } from './Boundary.tsx'
import { screenPaths } from './routes.ts'

const DataQualityScreen = fetched(
  'DataQualityScreen',
  () => import('../screens/data-quality/DataQualityScreen.tsx'),
)
const DevelopersScreen = fetched(
  'DevelopersScreen',
  () => import('../screens/developers/DevelopersScreen.tsx'),
)
const DirectorateScreen = fetched(
  'DirectorateScreen',
  () => import('../screens/directorate/DirectorateScreen.tsx'),
)
const FinanceScreen = fetched('FinanceScreen', () => import('../screens/finance/FinanceScreen.tsx'))
const GalleryScreen = fetched('GalleryScreen', () => import('../screens/gallery/GalleryScreen.tsx'))
const IndicatorScreen = fetched('IndicatorScreen', () => import('../screens/indicator/IndicatorScreen.tsx'))
const OverviewScreen = fetched('OverviewScreen', () => import('../screens/overview/OverviewScreen.tsx'))
const ReportScreen = fetched('ReportScreen', () => import('../screens/report/ReportScreen.tsx'))
const ReportsScreen = fetched('ReportsScreen', () => import('../screens/reports/ReportsScreen.tsx'))
const SearchScreen = fetched('SearchScreen', () => import('../screens/search/SearchScreen.tsx'))
const ServiceScreen = fetched('ServiceScreen', () => import('../screens/service/ServiceScreen.tsx'))
const UnknownScreen = fetched('UnknownScreen', () => import('../screens/unknown/UnknownScreen.tsx'))

/** Which screen answers which address. */
const screens: Record<keyof typeof screenPaths, ComponentType> = {
  overview: OverviewScreen,
  directorate: DirectorateScreen,
  service: ServiceScreen,
  indicator: IndicatorScreen,
  finance: FinanceScreen,
  reports: ReportsScreen,
  report: ReportScreen,
  dataQuality: DataQualityScreen,
  search: SearchScreen,
  developers: DevelopersScreen,
  gallery: GalleryScreen,
}
const addressed = Object.entries(screenPaths).map(([name, path]) => ({
  path,
  Screen: screens[name as keyof typeof screens],
}))

/** The screen of the present address. */
export function Screens() {
  // NOTE: urql keeps the last answer while it asks the next question. The key gives every address a screen
  // of its own, so that one service's figures never stand under another one's name.
  return (
    <Boundary key={useLocation().pathname}>
      <Suspense fallback={<Waiting />}>
        <Routes>
          {addressed.map(({ path, Screen }) => (
            <Route key={path} path={path} element={<Screen />} />
          ))}
          <Route path="*" element={<UnknownScreen />} />
        </Routes>
      </Suspense>
    </Boundary>
  )
}
