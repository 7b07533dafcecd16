try  # expect refusal: missing-colon
    pass
except:
    pass
