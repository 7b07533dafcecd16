#pragma once

#include <string>

namespace loopscope {

class Interpreter;

/// The variables of a program at this moment, as JSON:
///
///     {"globals":[["limit","3"]],
///      "stacks":[{"task":2,"frames":[{"name":"fetch","line":6,"locals":[["name","'home'"]]}]}]}
///
/// There is one stack for each pending task, in the order of creation (task 0: code outside tasks). Its frames are
/// outermost first: coroutines, then, for a running task, the functions that the innermost one has called. Variables
/// are in the order of their slots, unset ones omitted; globals omit modules, functions and classes. Changes nothing:
/// see value_words.
std::string variables_json(Interpreter& interpreter);

}  // namespace loopscope
