"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { ChevronDown } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { controlClass, Field, fieldNoteId } from "@/components/ui/field";

export interface Suggestion {
  readonly value: string;
  /** Also searched, and shown behind the value. */
  readonly detail: string;
  readonly key: string;
}

interface SuggestFieldProps<Item extends Suggestion> {
  readonly label: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** Called when an item of the list is taken, after `onValueChange`. */
  readonly onChoose?: (item: Item) => void;
  readonly items: readonly Item[];
  readonly empty: string;
  readonly openLabel: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly placeholder?: string;
}

/** A text field with a list of suggestions that can be filtered by typing; what is not in the list can be typed as well. */
export function SuggestField<Item extends Suggestion>(props: SuggestFieldProps<Item>) {
  const id = useId();
  // Until something is typed, the whole list is offered: the value that stands there is not a filter.
  const [filtering, setFiltering] = useState(false);
  const described = props.hint !== undefined || props.error !== undefined;
  return (
    <Field id={id} label={props.label} hint={props.hint} error={props.error}>
      <Autocomplete.Root
        items={props.items}
        value={props.value}
        onValueChange={(value, details) => {
          setFiltering(details.reason === "input-change");
          props.onValueChange(value);
        }}
        onOpenChange={(open) => {
          if (!open) setFiltering(false);
        }}
        itemToStringValue={(item: Item) => item.value}
        filter={filtering ? matches : everything}
        openOnInputClick
        disabled={props.disabled}
      >
        <div className="relative">
          <Autocomplete.Input
            id={id}
            autoComplete="off"
            spellCheck={false}
            placeholder={props.placeholder}
            aria-describedby={described ? fieldNoteId(id) : undefined}
            aria-invalid={props.error === undefined ? undefined : true}
            className={`${controlClass} pr-9`}
          />
          <Autocomplete.Trigger
            aria-label={props.openLabel}
            className="absolute inset-y-0 right-0 flex w-9 items-center justify-center text-ink-soft"
          >
            <ChevronDown aria-hidden className="size-4" />
          </Autocomplete.Trigger>
        </div>
        <Autocomplete.Portal>
          <Autocomplete.Positioner sideOffset={4} className="z-30 outline-none">
            <Autocomplete.Popup className="w-(--anchor-width) max-w-(--available-width) overflow-hidden rounded-control border border-line bg-surface shadow-popup">
              <Autocomplete.Empty>
                <p className="px-3 py-2.5 text-ink-soft empty:hidden">{props.empty}</p>
              </Autocomplete.Empty>
              <Autocomplete.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto py-1 data-empty:p-0">
                {(item: Item) => (
                  <Autocomplete.Item
                    key={item.key}
                    value={item}
                    onClick={() => props.onChoose?.(item)}
                    className="flex items-baseline justify-between gap-3 px-3 py-1.5 data-highlighted:bg-hover"
                  >
                    <span className="min-w-0 break-all">{item.value}</span>
                    <span className="shrink-0 text-xs text-ink-soft">{item.detail}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </Field>
  );
}

function matches(item: Suggestion, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return item.value.toLowerCase().includes(wanted) || item.detail.toLowerCase().includes(wanted);
}

function everything(): boolean {
  return true;
}
