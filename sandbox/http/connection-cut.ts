/** Thrown to drop the connection without a response, as a network failure would. */
export class ConnectionCut extends Error {
  override readonly name = "ConnectionCut";
  /**
   * Whether to send the response head before the cut. Without a head, a browser silently repeats the request
   * on a reused connection.
   */
  readonly afterHead: boolean;

  constructor({ afterHead = false }: { readonly afterHead?: boolean } = {}) {
    super("The connection was cut on purpose by a fault.");
    this.afterHead = afterHead;
  }
}
