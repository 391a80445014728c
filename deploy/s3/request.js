// Amazon CloudFront: a function (cloudfront-js-2.0) for viewer requests. The store knows no folders
// and no encodings; this leads names to their folders, folders to their pages, and readers to the
// copy that they take.

// The files that have copies: of the kinds that are left out, some are too short for one.
var PACKED = /\.(css|html|js|json|wasm|xml)$|\/search-[^/]*\.txt$/;

function takes(header, encoding) {
  return header.split(',').some(function (part) {
    var words = part.trim().split(/\s*;\s*q=/);
    return words[0] === encoding && !(words[1] && Number(words[1]) === 0);
  });
}

function query(parameters) {
  var pairs = [];
  Object.keys(parameters).forEach(function (name) {
    var all = parameters[name].multiValue || [parameters[name]];
    all.forEach(function (one) {
      pairs.push(one.value === '' ? name : name + '=' + one.value);
    });
  });
  return pairs.length ? '?' + pairs.join('&') : '';
}

function handler(event) {
  var request = event.request;
  var last = request.uri.split('/').pop();
  if (last !== '' && last.indexOf('.') < 0 && last !== 'SHA256SUMS') {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: request.uri + '/' + query(request.querystring) } },
    };
  }
  if (last === '') {
    request.uri += 'index.html';
  }
  var header = request.headers['accept-encoding'];
  if (header && PACKED.test(request.uri)) {
    if (takes(header.value, 'br')) {
      request.uri += '.br';
    } else if (takes(header.value, 'gzip')) {
      request.uri += '.gz';
    }
  }
  return request;
}
