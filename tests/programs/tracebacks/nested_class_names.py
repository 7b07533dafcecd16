class Store:
    class Full(Exception):
        pass

    def add(self):
        def inner():
            raise Store.Full("no room")

        inner()


Store().add()
# expect error: Store.Full: no room
