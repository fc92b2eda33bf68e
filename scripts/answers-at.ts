import { connect } from "node:net";

/**
 * Whether somebody listens at this port of `host`. Asked before listening there: some systems let two programs
 * listen at one port when one names an address and the other takes all, and the browser then meets the wrong one.
 */
export function answersAt(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (heard: boolean) => {
      socket.destroy();
      resolve(heard);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
  });
}
