import errno

for number in (errno.ENOENT, errno.EACCES, errno.EPERM, errno.EEXIST, errno.ECONNREFUSED, errno.ECONNRESET, errno.EPIPE,
               errno.ETIMEDOUT, errno.EAGAIN, errno.EINTR, errno.EISDIR, errno.ENOTDIR, errno.ESRCH, errno.ECHILD,
               errno.ECONNABORTED, errno.ESHUTDOWN, errno.EINPROGRESS, errno.EALREADY, errno.EINVAL):
    error = OSError(number, "text")
    print(type(error).__name__, error.strerror, error.errno == number)
    # expect: FileNotFoundError text True
    # expect: PermissionError text True
    # expect: PermissionError text True
    # expect: FileExistsError text True
    # expect: ConnectionRefusedError text True
    # expect: ConnectionResetError text True
    # expect: BrokenPipeError text True
    # expect: TimeoutError text True
    # expect: BlockingIOError text True
    # expect: InterruptedError text True
    # expect: IsADirectoryError text True
    # expect: NotADirectoryError text True
    # expect: ProcessLookupError text True
    # expect: ChildProcessError text True
    # expect: ConnectionAbortedError text True
    # expect: BrokenPipeError text True
    # expect: BlockingIOError text True
    # expect: BlockingIOError text True
    # expect: OSError text True
print(type(FileNotFoundError(errno.EACCES, "text")).__name__)  # expect: FileNotFoundError
