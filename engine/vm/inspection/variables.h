#pragma once

#include <string>

namespace loopscope {

class Interpreter;

/// The variables of a program at the moment, as JSON:
///
///     {"globals":[["limit","3"]],
///      "stacks":[{"task":2,"frames":[{"name":"fetch","line":6,"locals":[["name","'home'"]]}]}]}
///
/// A stack for each task that is not done, in the order in which they were made (0: what runs outside of tasks), its
/// frames outermost first: coroutines, then what the innermost of a running one has called. Variables are in the order
/// of their slots, without those that have no value; globals without modules, functions and classes. Looks only: see
/// value_words.
std::string variables_json(Interpreter& interpreter);

}  // namespace loopscope
