#pragma once

#include <cstdint>

namespace loopscope {

class ExceptionObject;
class Runtime;

/// The number by which events name the exception, given when it is first asked for; 0 for null and when nobody wants to
/// know.
std::uint32_t trace_id_of(Runtime& runtime, ExceptionObject* exception);

}  // namespace loopscope
