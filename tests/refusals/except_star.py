try:
    print("working")
except* ValueError:  # expect refusal: except-star
    print("group")
