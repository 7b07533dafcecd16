#pragma once

#include <cstdint>

namespace loopscope {

class ExceptionObject;
class Runtime;

/// The number that identifies the exception in trace events, assigned at the first call; 0 for null and when nothing is
/// traced.
std::uint32_t trace_id_of(Runtime& runtime, ExceptionObject* exception);

}  // namespace loopscope
