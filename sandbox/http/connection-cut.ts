/** Thrown to drop the connection without an answer, as a network that fails would. */
export class ConnectionCut extends Error {
  override readonly name = "ConnectionCut";
  /**
   * True: the head of an answer goes out, and then nothing more. Where not even that comes on a connection that has
   * served before, a browser makes the call a second time by itself and tells its page nothing of the first.
   */
  readonly afterHead: boolean;

  constructor({ afterHead = false }: { readonly afterHead?: boolean } = {}) {
    super("The connection was cut on purpose by a fault.");
    this.afterHead = afterHead;
  }
}
