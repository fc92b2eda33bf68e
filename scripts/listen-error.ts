import { PlainError } from "./plain-error.mjs";

/** An address to listen on, and the environment variables that move it. */
export interface ListenPlace {
  /** What is to listen there, for example "page". */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly portVariable: string;
}

export function portTaken({ name, port, portVariable }: ListenPlace): PlainError {
  const other = port < 65_535 ? port + 1 : port - 1;
  return new PlainError(
    `Port ${port} for the ${name} is taken by another program. End that program, or set ${portVariable} to another port, for example ${portVariable}=${other}.`,
  );
}

/** Says in plain words why nothing can listen there; an error of another kind stays as it is. */
export function listenError(error: unknown, place: ListenPlace): unknown {
  const { name, host, port, portVariable } = place;
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return portTaken(place);
    case "EACCES":
      return new PlainError(
        `Port ${port} for the ${name} needs the rights of an administrator. Set ${portVariable} to a port from 1024 up.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new PlainError(
        `HOST is "${host}", which is no address of this machine. Unset it for this machine alone, or set it to 0.0.0.0 for all networks.`,
      );
    default:
      return error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
