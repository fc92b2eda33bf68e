/** Thrown to drop the connection without an answer, as a network that fails would. */
export class ConnectionCut extends Error {
  override readonly name = "ConnectionCut";

  constructor() {
    super("The connection was cut on purpose by a fault.");
  }
}
