def run():
    for number in range(3):
        try:
            if number == 0:
                continue
            if number == 2:
                return "returned from the body"
            raise ExceptionGroup("g", [ValueError(number)])
        except* ValueError as group:
            for step in range(5):
                if step == 1:
                    continue
                if step == 3:
                    break
            print(number, repr(group), step)
        finally:
            print("finally", number)


print(run())
# expect: finally 0
# expect: 1 ExceptionGroup('g', [ValueError(1)]) 3
# expect: finally 1
# expect: finally 2
# expect: returned from the body
