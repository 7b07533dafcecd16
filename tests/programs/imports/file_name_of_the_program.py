print(__file__.endswith("file_name_of_the_program.py"))  # expect: True
