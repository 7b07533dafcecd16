#pragma once

namespace loopscope {

class Interpreter;

/// The collection at the end of a program: what only cycles hold by then, and what they hold, is finalized in the order
/// in which it was made. Suspended coroutines and generators are closed, what was never awaited or never retrieved and
/// tasks that are pending are told. Nothing is freed: that comes with the Runtime's end. Mirrors
/// Python/gc.c, finalize_garbage, as Py_FinalizeEx comes to it.
void finalize_garbage(Interpreter& interpreter);

}  // namespace loopscope
