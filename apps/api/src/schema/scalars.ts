import { DateResolver, DateTimeResolver } from 'graphql-scalars'
import { builder } from '../builder.ts'

builder.addScalarType('Date', DateResolver, { description: 'A day, YYYY-MM-DD.' })
builder.addScalarType('DateTime', DateTimeResolver, { description: 'A moment, as RFC 3339 writes it.' })
