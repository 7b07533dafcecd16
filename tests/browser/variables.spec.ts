import { expect } from "@playwright/test";
import { button, open, region } from "./support/page.ts";
import { sharedTest as test } from "./support/shared_page.ts";

const program = `import asyncio

class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def __repr__(self):
        print("looking runs nothing of the program")
        return "an account"

limit = 3

async def pay(account, amounts):
    for amount in amounts:
        account.balance += amount
        await asyncio.sleep(1)
        print(account.balance)

async def main():
    await asyncio.gather(pay(Account("Ada"), [5, 7]), pay(Account("Bob"), (1,)))

asyncio.run(main())
`;

test("the variables of every frame and the globals are those at the play head, changed ones marked", async ({
  page,
}) => {
  await open(page, program);
  const variables = region(page, "Variables");
  await expect(variables).toContainText("Step to a moment");
  await page.getByRole("combobox", { name: "Step by" }).selectOption("print");
  await button(page, "Step").click();
  await expect(variables).toContainText("pay, line 18");
  await expect(variables).toContainText("Account(owner='Ada', balance=5)");
  await expect(variables).toContainText("Account(owner='Bob', balance=1)");
  await expect(variables).toContainText("limit");
  await button(page, "Step").click();
  await button(page, "Step").click();
  await expect(variables).toContainText("Account(owner='Ada', balance=12)");
  await expect(region(page, "Console")).not.toContainText("looking");
  await page.getByRole("combobox", { name: "Step by" }).selectOption("moment");
  await page.locator(".timeline-scroller").focus();
  await page.keyboard.press("Home");
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(variables.locator(".is-changed").first()).toContainText("changed", { timeout: 150 });
  }).toPass();
});

test("back and forth gives the same variables", async ({ page }) => {
  await open(page, program);
  const variables = region(page, "Variables");
  await page.getByRole("combobox", { name: "Step by" }).selectOption("print");
  await button(page, "Step").click();
  await expect(variables).toContainText("Account(owner='Ada', balance=5)");
  const before = await variables.textContent();
  await button(page, "Step").click();
  await expect(variables).not.toContainText("balance=5)");
  await button(page, "Back").click();
  await expect.poll(() => variables.textContent()).toBe(before);
});
