#pragma once

#include <cstdint>
#include <string>

namespace loopscope {

class Runtime;
class ExceptionObject;

/// The id of the running task for trace events; 0 outside tasks.
std::uint32_t running_task(Runtime& runtime);

/// The text of an exception for trace events: str(exception), computed without running code of the program.
std::string message_of(Runtime& runtime, ExceptionObject& exception);

}  // namespace loopscope
