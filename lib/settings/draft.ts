/** One of several kinds of settings, as links and the run have it. */
export interface Tagged {
  readonly kind: string;
}

/** The members of one kind, without the kind itself. */
type FieldsOf<Union extends Tagged, Kind extends Union["kind"]> = Omit<
  Extract<Union, { kind: Kind }>,
  "kind"
>;

/**
 * A tagged union as a form holds it: the chosen kind, and the fields of every kind that has some, so that choosing
 * another kind loses nothing. A number that is not typed yet is NaN, and no field has to be valid.
 */
export type Draft<Union extends Tagged> = { readonly kind: Union["kind"] } & {
  readonly [Kind in Union["kind"] as keyof FieldsOf<Union, Kind> extends never ? never : Kind]: FieldsOf<
    Union,
    Kind
  >;
};

/** The chosen kind with its fields, as they were typed. */
export function fromDraft<Union extends Tagged>(draft: Draft<Union>): Union {
  const { kind } = draft;
  const fields = (draft as Readonly<Record<string, unknown>>)[kind];
  return { ...(fields as object), kind } as unknown as Union;
}

/** The draft with a value chosen in it. The fields of the other kinds stay as they are in `draft`. */
export function toDraft<Union extends Tagged>(value: Union, draft: Draft<Union>): Draft<Union> {
  const { kind, ...fields } = value;
  return Object.keys(fields).length === 0 ? { ...draft, kind } : { ...draft, kind, [kind]: fields };
}
