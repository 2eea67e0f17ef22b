import { DateTimeResolver } from 'graphql-scalars'
import { builder } from '../builder.ts'
import { DayScalar } from './day.scalar.ts'

builder.addScalarType('Date', DayScalar, { description: 'A day, YYYY-MM-DD.' })
builder.addScalarType('DateTime', DateTimeResolver, { description: 'A moment, as RFC 3339 writes it.' })
