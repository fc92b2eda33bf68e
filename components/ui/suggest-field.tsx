"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { ChevronDown } from "lucide-react";
import { type FocusEvent, type ReactNode, useId, useState } from "react";
import { controlClass, Field, fieldNoteId } from "@/components/ui/field";

export interface Suggestion {
  readonly value: string;
  /** Also searched; shown after the value. */
  readonly detail: string;
  readonly key: string;
}

interface SuggestFieldProps<Item extends Suggestion> {
  readonly label: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** Called after `onValueChange` when a list item is selected. */
  readonly onChoose?: (item: Item) => void;
  readonly items: readonly Item[];
  readonly empty: string;
  readonly openLabel: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly placeholder?: string;
}

/**
 * A text field with a list of suggestions that typing filters; values outside the list are allowed.
 *
 * The list is rendered in place, not in Base UI's popup, which hides the rest of the page from assistive technology
 * while it is open; here the rest stays useful.
 */
export function SuggestField<Item extends Suggestion>(props: SuggestFieldProps<Item>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  // Until the user types, the whole list is shown: the current value is not a filter.
  const [filtering, setFiltering] = useState(false);
  const described = props.hint !== undefined || props.error !== undefined;
  const change = (next: boolean): void => {
    setOpen(next);
    if (!next) setFiltering(false);
  };
  const choose = (item: Item): void => {
    props.onValueChange(item.value);
    props.onChoose?.(item);
    change(false);
  };
  return (
    <Field id={id} label={props.label} hint={props.hint} error={props.error}>
      <Autocomplete.Root
        inline
        items={props.items}
        open={open}
        onOpenChange={change}
        value={props.value}
        onValueChange={(value, details) => {
          setFiltering(details.reason === "input-change");
          props.onValueChange(value);
        }}
        itemToStringValue={(item: Item) => item.value}
        filter={filtering ? matches : everything}
        openOnInputClick
        disabled={props.disabled}
      >
        <Autocomplete.InputGroup
          className="relative"
          onBlur={(event) => leaves(event) && change(false)}
          onKeyDownCapture={(event) => {
            if (event.key !== "Escape") return;
            // Base UI would leave the list open, and clear the field if the list is closed.
            event.stopPropagation();
            change(false);
          }}
        >
          <Autocomplete.Input
            id={id}
            autoComplete="off"
            spellCheck={false}
            placeholder={props.placeholder}
            // Base UI treats a list that is rendered in place as always open.
            aria-expanded={open}
            aria-describedby={described ? fieldNoteId(id) : undefined}
            aria-invalid={props.error === undefined ? undefined : true}
            className={`${controlClass} pr-control`}
          />
          <Autocomplete.Trigger
            aria-label={props.openLabel}
            aria-expanded={open}
            className="absolute inset-y-0 right-0 flex w-control items-center justify-center text-ink-soft"
          >
            <ChevronDown aria-hidden className="size-4" />
          </Autocomplete.Trigger>
          {open && <Suggestions empty={props.empty} onChoose={choose} />}
        </Autocomplete.InputGroup>
      </Autocomplete.Root>
    </Field>
  );
}

interface SuggestionsProps<Item> {
  readonly empty: string;
  readonly onChoose: (item: Item) => void;
}

function Suggestions<Item extends Suggestion>({ empty, onChoose }: SuggestionsProps<Item>) {
  return (
    <div className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-control border border-line bg-surface shadow-popup">
      <Autocomplete.Empty>
        <p className="px-3 py-2.5 text-ink-soft">{empty}</p>
      </Autocomplete.Empty>
      <Autocomplete.List className="max-h-72 overflow-y-auto py-1 data-empty:p-0">
        {(item: Item) => (
          <Autocomplete.Item
            key={item.key}
            value={item}
            onClick={() => onChoose(item)}
            className="flex flex-wrap items-baseline justify-between gap-x-3 px-3 py-1.5 data-highlighted:bg-hover"
          >
            <span className="min-w-0 wrap-anywhere">{item.value}</span>
            <span className="text-xs text-ink-soft">{item.detail}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </div>
  );
}

function leaves(event: FocusEvent<HTMLElement>): boolean {
  return !event.currentTarget.contains(event.relatedTarget);
}

function matches(item: Suggestion, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return item.value.toLowerCase().includes(wanted) || item.detail.toLowerCase().includes(wanted);
}

function everything(): boolean {
  return true;
}
