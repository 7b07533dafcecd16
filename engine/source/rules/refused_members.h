#pragma once

#include <optional>
#include <string_view>

#include "source/diagnostics/diagnostics.h"

namespace loopscope {

/// What says why a module that Loopscope has lacks a name of CPython's, where there is more to say than that it does.
std::optional<DiagnosticId> refusal_of_member(std::string_view module, std::string_view name);

/// Whether CPython has the name on Windows alone: programs ask for it behind a test of the platform.
bool is_of_windows(std::string_view module, std::string_view name);

/// Why Loopscope has no module of this dotted name; nullopt when nothing more can be said than that.
std::optional<DiagnosticId> refusal_of_module(std::string_view dotted_name);

}  // namespace loopscope
