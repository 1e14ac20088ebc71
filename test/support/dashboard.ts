import type { Browser, BrowserContext, Page } from 'playwright-core';
import { WORLD_PASSWORD, type Person } from './world.js';

export interface Visit {
  readonly width?: number;
  readonly height?: number;
  /** The language that the browser prefers. */
  readonly locale?: string;
}

/** The merchant page in a browser of its own, and what the browser complained of. */
export class DashboardPage {
  /** Errors of scripts and refusals of the content security policy. */
  readonly complaints: string[] = [];
  /** Hosts besides the server's own that anything was asked of. */
  readonly foreignHosts: string[] = [];
  /** The paths of everything that was asked of the server. */
  readonly asked = new Set<string>();

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  /** Opens it for nobody. */
  static async open(browser: Browser, url: string, visit: Visit = {}): Promise<DashboardPage> {
    const { width = 1280, height = 860, locale = 'en' } = visit;
    const context = await browser.newContext({ viewport: { width, height }, locale });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const opened = new DashboardPage(page, context);
    opened.watch(new URL(url).hostname);
    await page.goto(`${url}/dashboard`);
    return opened;
  }

  private watch(ownHost: string): void {
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    this.page.on('request', (request) => {
      const { hostname, pathname, protocol } = new URL(request.url());
      if (!protocol.startsWith('http')) return;
      if (hostname !== ownHost) this.foreignHosts.push(hostname);
      this.asked.add(pathname);
    });
  }

  /** Signs in, waits until events arrive live, and goes to the section. */
  async signIn({ email }: Person, section = 'Orders'): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password').fill(WORLD_PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.locator('.live[data-live=true]').waitFor();
    await this.page.getByRole('link', { name: section, exact: true }).click();
  }

  /** The row of an order in the list. */
  orderRow(number: number) {
    const link = this.page.getByRole('link', { name: `Order ${number}`, exact: true });
    return this.page.getByRole('row').filter({ has: link });
  }

  /** Opens an order in its panel, and answers the panel. */
  async openOrder(number: number) {
    await this.page.getByRole('link', { name: `Order ${number}`, exact: true }).click();
    const panel = this.page.getByRole('dialog', { name: `Order ${number}` });
    await panel.waitFor();
    return panel;
  }

  /** What stands under a figure's name. */
  figure(name: string) {
    return this.page.locator(`[data-figure="figures.${name}"] dd.figure`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
