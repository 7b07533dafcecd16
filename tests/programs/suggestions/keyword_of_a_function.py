def connect(host, *, timeout=1):
    return host


connect("here", timeuot=2)
# expect error: TypeError: connect() got an unexpected keyword argument 'timeuot'. Did you mean 'timeout'?
