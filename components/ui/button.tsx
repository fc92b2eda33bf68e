import type { ComponentProps, ReactNode } from "react";

const LOOKS = {
  primary: "bg-accent text-on-accent enabled:hover:bg-accent-hover border-transparent",
  secondary: "bg-surface text-ink enabled:hover:bg-hover border-line-strong",
  quiet: "bg-transparent text-ink-soft enabled:hover:bg-hover enabled:hover:text-ink border-transparent",
  danger: "bg-surface text-danger enabled:hover:bg-danger-soft border-danger",
} as const;

/** `narrow` is for toolbars, `small` for a line of notes. */
const SIZES = {
  regular: "min-h-control gap-2 px-3.5 py-1.5",
  narrow: "min-h-control gap-2 px-2.5 py-1.5",
  small: "min-h-8 gap-1.5 px-1.5 py-1 text-xs sm:px-2",
} as const;

export interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: keyof typeof LOOKS;
  readonly size?: keyof typeof SIZES;
}

export function Button({
  look = "secondary",
  size = "regular",
  className = "",
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`inline-flex items-center justify-center rounded-control border font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-50 ${SIZES[size]} ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  /** The accessible name and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
}

export function IconButton({ label, icon, className = "", ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-control shrink-0 items-center justify-center rounded-control text-ink-soft transition-colors enabled:hover:bg-hover enabled:hover:text-ink disabled:cursor-not-allowed disabled:opacity-50 ${className}`}
      {...rest}
    >
      {icon}
    </button>
  );
}
