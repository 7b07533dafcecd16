#pragma once

#include <string>

#include "asyncio/coroutines/coroutines.h"
#include "bytecode/code_object.h"

namespace loopscope {

class Interpreter;

/// Creates the program's main coroutine, the bottom of the main thread's await stack: the module `__main__` with the
/// code as its body.
Ref<CoroutineObject> make_main(Interpreter& interpreter, Ref<CodeObject> code);

/// Reports the uncaught exception in Runtime::exception as `python main.py` does: writes the traceback to stderr; for
/// SystemExit nothing or its text. Clears the exception. Returns the exit status, 0 to 255.
int report_uncaught(Interpreter& interpreter);

/// Releases the globals of `__main__` in their order, as CPython does when the process ends, and with them the objects
/// that only they hold.
void end_main(Interpreter& interpreter);

}  // namespace loopscope
