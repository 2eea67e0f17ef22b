import { Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { Waiting } from '../components/Waiting.tsx'
import { Boundary } from './Boundary.tsx'
import { fetched } from './fetched.ts'

const DataQualityScreen = fetched('DataQualityScreen', () => import('../screens/DataQualityScreen.tsx'))
const DevelopersScreen = fetched('DevelopersScreen', () => import('../screens/DevelopersScreen.tsx'))
const DirectorateScreen = fetched('DirectorateScreen', () => import('../screens/DirectorateScreen.tsx'))
const FinanceScreen = fetched('FinanceScreen', () => import('../screens/FinanceScreen.tsx'))
const GalleryScreen = fetched('GalleryScreen', () => import('../gallery/GalleryScreen.tsx'))
const IndicatorScreen = fetched('IndicatorScreen', () => import('../screens/IndicatorScreen.tsx'))
const OverviewScreen = fetched('OverviewScreen', () => import('../screens/OverviewScreen.tsx'))
const ReportScreen = fetched('ReportScreen', () => import('../screens/ReportScreen.tsx'))
const ReportsScreen = fetched('ReportsScreen', () => import('../screens/ReportsScreen.tsx'))
const SearchScreen = fetched('SearchScreen', () => import('../screens/SearchScreen.tsx'))
const ServiceScreen = fetched('ServiceScreen', () => import('../screens/ServiceScreen.tsx'))
const UnknownScreen = fetched('UnknownScreen', () => import('../screens/UnknownScreen.tsx'))

/** Which screen answers which address. */
export function Screens() {
  // NOTE: urql keeps the last answer while it asks the next question. The key gives every address a screen
  // of its own, so that one service's figures never stand under another one's name.
  return (
    <Boundary key={useLocation().pathname}>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route index element={<OverviewScreen />} />
          <Route path="directorates/:slug" element={<DirectorateScreen />} />
          <Route path="services/:slug" element={<ServiceScreen />} />
          <Route path="indicators/:code" element={<IndicatorScreen />} />
          <Route path="finance" element={<FinanceScreen />} />
          <Route path="reports" element={<ReportsScreen />} />
          <Route path="reports/:slug" element={<ReportScreen />} />
          <Route path="data-quality" element={<DataQualityScreen />} />
          <Route path="search" element={<SearchScreen />} />
          <Route path="developers" element={<DevelopersScreen />} />
          <Route path="gallery" element={<GalleryScreen />} />
          <Route path="*" element={<UnknownScreen />} />
        </Routes>
      </Suspense>
    </Boundary>
  )
}
