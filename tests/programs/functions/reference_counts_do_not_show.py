def make():
    data = [0]
    def get():
        return data
    return get, lambda: data.append(1)

get, grow = make()
grow()
print(get(), get() is get())  # expect: [0, 1] True
