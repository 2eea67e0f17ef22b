import { scrutinyCodegen } from '@scrutiny/sdk/codegen'

export default scrutinyCodegen()
