# Observers that go away by themselves, in a program with tasks.
import asyncio
import weakref


class Subject:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def notify(self, event):
        for observer in sorted(self.observers, key=lambda observer: observer.name):
            observer.update(event)


class Observer:
    def __init__(self, name, subject):
        self.name = name
        subject.observers.add(self)

    def update(self, event):
        print(self.name, "saw", event)


async def short_lived(subject):
    observer = Observer("short", subject)
    await asyncio.sleep(1)
    return observer.name


async def main():
    subject = Subject()
    long = Observer("long", subject)
    task = asyncio.create_task(short_lived(subject))
    await asyncio.sleep(0)
    subject.notify("first")
    watched = weakref.ref(task)
    print(await task, watched() is task)
    del task
    await asyncio.sleep(0)
    subject.notify("second")
    print(watched(), long.name)


asyncio.run(main())
# expect: long saw first
# expect: short saw first
# expect: short True
# expect: long saw second
# expect: None long
