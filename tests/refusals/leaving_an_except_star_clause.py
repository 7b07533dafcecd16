def run():
    for _ in range(2):
        try:
            print("working")
        except* ValueError:
            break  # expect refusal: syntax-error
        except* TypeError:
            for _ in range(2):
                return 1  # expect refusal: syntax-error
