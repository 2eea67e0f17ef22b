/** The fixture does not hold what was asked for, and says so rather than answer something else. */
export class NotInFixture extends Error {
  override readonly name = 'NotInFixture'
}
