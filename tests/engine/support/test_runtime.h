#pragma once

#include <string>
#include <string_view>

#include "loop/virtual_clock.h"
#include "trace/trace.h"
#include "values/core/runtime.h"

/// Stores the output of a program.
class RecordingOutput final : public loopscope::Output {
 public:
  void write(Stream stream, std::string_view utf8) override {
    (stream == Stream::stdout_stream ? standard : error) += utf8;
  }

  std::string standard;
  std::string error;
};

/// A runtime without the layers above: values, a clock, and a trace that records everything.
struct TestRuntime {
  RecordingOutput output;
  loopscope::Trace trace{loopscope::TraceMode::everything};
  loopscope::VirtualClock clock;
  loopscope::Runtime runtime{output, trace, clock};
};
