import type { FormEvent, ReactNode } from 'react';
import type { Action } from '../api/use-action.js';
import { ProblemNotice } from './problem-notice.js';

interface ActionFormProps<Input> {
  readonly action: Action<Input>;
  /** What the button says. */
  readonly text: string;
  readonly read: (form: FormData) => Input;
  readonly children: ReactNode;
}

/** Fields, what the API said against them, and the button that sends them. */
export function ActionForm<Input>({ action, text, read, children }: ActionFormProps<Input>) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    action.run(read(new FormData(event.currentTarget)));
  };
  return (
    <form className="action" onSubmit={submit}>
      {children}
      <ProblemNotice problem={action.problem} />
      <button type="submit" disabled={action.isRunning}>
        {text}
      </button>
    </form>
  );
}

/** What was typed into the field, without the spaces around it. */
export function said(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
