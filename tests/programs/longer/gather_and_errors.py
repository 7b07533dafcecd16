import asyncio
import traceback


class ServiceError(Exception):
    pass


async def fetch_user(uid):
    await asyncio.sleep(0.1 * uid)
    if uid == 3:
        raise ServiceError(f"no user {uid}")
    return {"id": uid, "name": f"user{uid}"}


async def fetch_posts(user):
    await asyncio.sleep(0.2)
    return [f"post {n} of {user['name']}" for n in range(user["id"])]


async def profile(uid):
    try:
        user = await fetch_user(uid)
    except ServiceError as error:
        raise LookupError(f"profile {uid}") from error
    return user | {"posts": await fetch_posts(user)}


async def main():
    results = await asyncio.gather(*(profile(uid) for uid in range(1, 5)), return_exceptions=True)
    for uid, result in enumerate(results, start=1):
        match result:
            case {"name": name, "posts": [first, *rest]}:
                print(f"{uid}: {name}, {first!r} and {len(rest)} more")
            case LookupError(args=[text]):
                print(f"{uid}: {text}, because {result.__cause__!r}")

    tasks = [asyncio.create_task(profile(uid), name=f"profile-{uid}") for uid in (2, 3, 4)]
    try:
        await asyncio.gather(*tasks)
    except LookupError as error:
        print("first failure:", error)
    print({task.get_name(): ("done" if task.done() else "still running") for task in tasks})
    await asyncio.wait(tasks)
    for task in tasks:
        if task.exception():
            chain = []
            error = task.exception()
            while error:
                chain.append(type(error).__name__)
                error = error.__cause__
            print(task.get_name(), " <- ".join(chain))
            print("".join(traceback.format_exception_only(task.exception())).strip())
        else:
            print(task.get_name(), len(task.result()["posts"]))

    try:
        async with asyncio.TaskGroup() as group:
            for uid in (1, 3, 5):
                group.create_task(profile(uid), name=f"grouped-{uid}")
            group.create_task(asyncio.sleep(10))
    except* LookupError as caught:
        print(caught.message, [str(error) for error in caught.exceptions])
    print(round(asyncio.get_running_loop().time(), 2))


asyncio.run(main())
# expect: 1: user1, 'post 0 of user1' and 0 more
# expect: 2: user2, 'post 0 of user2' and 1 more
# expect: 3: profile 3, because ServiceError('no user 3')
# expect: 4: user4, 'post 0 of user4' and 3 more
# expect: first failure: profile 3
# expect: {'profile-2': 'still running', 'profile-3': 'done', 'profile-4': 'still running'}
# expect: profile-2 2
# expect: profile-3 LookupError <- ServiceError
# expect: LookupError: profile 3
# expect: profile-4 4
# expect: unhandled errors in a TaskGroup ['profile 3']
# expect: 1.5
