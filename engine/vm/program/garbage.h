#pragma once

namespace loopscope {

class Interpreter;

/// The collection at the end of a program: finalizes the objects that only cycles still hold, and those that they hold,
/// in the order of their creation. It closes suspended coroutines and generators, and reports coroutines that were
/// never awaited, unretrieved exceptions and pending tasks. It frees nothing: the end of the Runtime does. Mirrors
/// Python/gc.c, finalize_garbage, as called by Py_FinalizeEx.
void finalize_garbage(Interpreter& interpreter);

}  // namespace loopscope
