#pragma once

#include <cstdint>
#include <string>

namespace loopscope {

class Runtime;
class ExceptionObject;

/// The running task's id for trace events, 0 outside.
std::uint32_t running_task(Runtime& runtime);

/// The text of an exception for trace events: str(exception), without running code of the program.
std::string message_of(Runtime& runtime, ExceptionObject& exception);

}  // namespace loopscope
