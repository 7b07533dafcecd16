print("a", sepp=",")
# expect error: TypeError: print() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
