#pragma once

#include <string>

#include "asyncio/coroutines/coroutines.h"
#include "bytecode/code_object.h"

namespace loopscope {

class Interpreter;

/// The program itself as the coroutine at the bottom of the main thread's await stack: the module `__main__` with the
/// code as its body.
Ref<CoroutineObject> make_main(Interpreter& interpreter, Ref<CodeObject> code);

/// Reports the exception in Runtime::exception, which left the program, as `python main.py` does: the traceback on
/// stderr; nothing, or its text, for SystemExit. Takes it. The exit status, 0 to 255.
int report_uncaught(Interpreter& interpreter);

/// What CPython does with `__main__` when the process ends: its globals go, in their order, and with them what only
/// they held.
void end_main(Interpreter& interpreter);

}  // namespace loopscope
