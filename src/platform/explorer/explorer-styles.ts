/** The look of the explorer's own parts. Colours and distances are GraphiQL's, so that its themes apply. */
export const EXPLORER_STYLES = `
html, body { height: 100%; }
.explorer-body, .landing-body { margin: 0; height: 100vh; overflow: hidden; }
.landing-body, .explorer-loading { font: 15px/1.5 system-ui, sans-serif; }
.explorer-loading { padding: 24px; color: #64748b; }
#explorer { height: 100vh; display: flex; flex-direction: column; }
#explorer > .graphiql-container { flex: 1; min-height: 0; height: auto; }

.explorer-notice { display: flex; gap: 16px; align-items: center; justify-content: space-between; padding: 8px 16px;
  font: 14px/1.4 system-ui, sans-serif; background: #fef3c7; color: #78350f; }
.explorer-notice a { color: inherit; font-weight: 600; }

.explorer-logo { font-weight: 700; letter-spacing: 0.02em; color: hsl(var(--color-neutral)); }

.examples { display: flex; flex-direction: column; gap: var(--px-16); padding-bottom: var(--px-16); }
.examples h2 { margin: 0; font-size: var(--font-size-h2); font-weight: var(--font-weight-medium); }
.examples h3 { margin: 0 0 var(--px-4); font-size: var(--font-size-caption, 12px); font-weight: 600;
  text-transform: uppercase; letter-spacing: 0.06em; color: hsla(var(--color-neutral), var(--alpha-secondary)); }
.examples-hint { margin: var(--px-4) 0 0; color: hsla(var(--color-neutral), var(--alpha-secondary)); }
.examples-stores { display: flex; flex-wrap: wrap; gap: var(--px-6); }
.examples-stores button, .examples-account button { border: 1px solid hsla(var(--color-neutral), var(--alpha-background-heavy));
  border-radius: 999px; padding: var(--px-4) var(--px-12); background: none; color: inherit; font: inherit; cursor: pointer; }
.examples-stores button[aria-pressed="true"] { background: hsl(var(--color-primary)); border-color: transparent; color: white; }
.examples-list { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; }
.examples-list button { width: 100%; text-align: start; border: 0; background: none; color: inherit; font: inherit;
  padding: var(--px-6) var(--px-8); border-radius: var(--border-radius-4); cursor: pointer; }
.examples-list button:hover, .examples-list button:focus-visible { background: hsla(var(--color-neutral), var(--alpha-background-light)); }
.examples-list button[aria-current="true"] { background: hsla(var(--color-primary), var(--alpha-background-medium, 0.1));
  color: hsl(var(--color-primary)); }
.examples-account { display: flex; flex-direction: column; gap: var(--px-8); padding: var(--px-12);
  border-radius: var(--border-radius-8); background: hsla(var(--color-neutral), var(--alpha-background-light)); }
.examples-account form { display: flex; flex-wrap: wrap; gap: var(--px-8); }
.examples-account select { flex: 1 1 100%; min-width: 0; font: inherit; color: inherit; background: hsl(var(--color-base));
  border: 1px solid hsla(var(--color-neutral), var(--alpha-background-heavy)); border-radius: var(--border-radius-4);
  padding: var(--px-4) var(--px-8); }
.examples-account p { margin: 0; }
.examples-account [role="alert"] { color: hsl(var(--color-error)); }

.landing-body { display: flex; flex-direction: column; }
.landing-bar { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; padding: 10px 16px; background: #0f172a; color: #f1f5f9; }
.landing-bar nav { margin-inline-start: auto; }
.landing-bar a { color: #5eead4; }
.landing-bar select { font: inherit; max-width: 40vw; }
#sandbox { flex: 1; position: relative; min-height: 0; }
#sandbox iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: white; }
`;
