print(unheard_of_thing)
# expect error: NameError: name 'unheard_of_thing' is not defined
