import { lazy, Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { Waiting } from '../components/Waiting.tsx'
import { DataQualityScreen } from '../screens/DataQualityScreen.tsx'
import { DevelopersScreen } from '../screens/DevelopersScreen.tsx'
import { DirectorateScreen } from '../screens/DirectorateScreen.tsx'
import { FinanceScreen } from '../screens/FinanceScreen.tsx'
import { IndicatorScreen } from '../screens/IndicatorScreen.tsx'
import { OverviewScreen } from '../screens/OverviewScreen.tsx'
import { ReportScreen } from '../screens/ReportScreen.tsx'
import { ReportsScreen } from '../screens/ReportsScreen.tsx'
import { SearchScreen } from '../screens/SearchScreen.tsx'
import { ServiceScreen } from '../screens/ServiceScreen.tsx'
import { UnknownScreen } from '../screens/UnknownScreen.tsx'
import { Boundary } from './Boundary.tsx'

// Only those who work on the charts look at it, so it is no part of what everybody loads.
const GalleryScreen = lazy(async () => ({
  default: (await import('../gallery/GalleryScreen.tsx')).GalleryScreen,
}))

/** Which screen answers which address. */
export function Screens() {
  // NOTE: urql keeps the last answer while it asks the next question. The key gives every address a screen
  // of its own, so that one service's figures never stand under another one's name.
  return (
    <Boundary key={useLocation().pathname}>
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
        <Route
          path="gallery"
          element={
            <Suspense fallback={<Waiting />}>
              <GalleryScreen />
            </Suspense>
          }
        />
        <Route path="*" element={<UnknownScreen />} />
      </Routes>
    </Boundary>
  )
}
