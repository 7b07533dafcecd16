import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")

async def set_user(name):
    user.set(name)
    await asyncio.sleep(0)
    return user.get()

async def main():
    context = contextvars.copy_context()
    task = asyncio.create_task(set_user("ann"), context=context)
    own = asyncio.create_task(set_user("bob"))
    print(task.get_context() is context, own.get_context() is context)  # expect: True False
    print(await task, await own, user.get(), context[user], own.get_context()[user])  # expect: ann bob nobody ann bob

asyncio.run(main())
