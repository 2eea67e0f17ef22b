import { Button, ChevronDownIcon } from '@graphiql/react'
import type { ComponentProps } from 'react'

/** A button that opens a menu. */
export const MenuButton = ({ children, ...props }: ComponentProps<typeof Button>) => (
  <Button type="button" {...props}>
    {children} <ChevronDownIcon aria-hidden="true" className="explorer__chevron" />
  </Button>
)
