for i in range(3)  # expect refusal: missing-colon
    print(i)
