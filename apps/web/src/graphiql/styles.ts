// NOTE: graphiql/style.css would carry 400 kB of embedded fonts; the parts without them are enough.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './explorer.scss'
import './mends/mends.scss'
